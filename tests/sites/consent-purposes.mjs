/**
 * The purposes that the demo's consent dialogs offer, in their own words.
 *
 * @type {Record<string, { label: string, text: string }>}
 */
export const PURPOSES = {
  functional: {
    label: 'Functional',
    text: 'Help chat and remembered settings that make the site more convenient.',
  },
  analytics: {
    label: 'Analytics',
    text: 'Counting visits and seeing how pages are used, so that we can improve them.',
  },
  advertising: {
    label: 'Advertising',
    text: 'Showing ads that fit your interests and measuring how well they work.',
  },
  social: { label: 'Social media', text: 'Posts and buttons of social networks inside our pages.' },
};
