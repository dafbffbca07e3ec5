/**
 * A vendor list of made-up companies in the form of the IAB's global one: what the TCF libraries need to
 * encode a choice. Purposes and special features bear the framework's own numbers.
 */
const named = (names) =>
  Object.fromEntries(
    names.map((name, at) => [at + 1, { id: at + 1, name, description: name, illustrations: [] }]),
  );

export const PURPOSES = [
  'Store and/or access information on a device',
  'Use limited data to select advertising',
  'Create profiles for personalised advertising',
  'Use profiles to select personalised advertising',
  'Create profiles to personalise content',
  'Use profiles to select personalised content',
  'Measure advertising performance',
  'Measure content performance',
  'Understand audiences through statistics or combinations of data from different sources',
  'Develop and improve services',
  'Use limited data to select content',
];
export const SPECIAL_FEATURES = [
  'Use precise geolocation data',
  'Actively scan device characteristics for identification',
];
/** Purposes that vendors may found on a legitimate interest. */
export const INTERESTS = [2, 7, 8, 9, 10];

const vendor = (id, name) => ({
  id,
  name,
  purposes: [1, 2, 3, 4, 5, 6, 11],
  legIntPurposes: INTERESTS.filter((one) => one > 2),
  flexiblePurposes: [],
  specialPurposes: [1, 2],
  features: [],
  specialFeatures: [1, 2],
  cookieMaxAgeSeconds: 31536000,
  usesCookies: true,
  cookieRefresh: false,
  usesNonCookieAccess: false,
  dataDeclaration: [],
  dataRetention: { stdRetention: 30, purposes: {}, specialPurposes: {} },
  urls: [],
});
const NAMES = ['Adlantern', 'Bidharbour', 'Cohortia', 'Deltametrics', 'Evergreen Ads', 'Fennec'];

export const VENDOR_LIST = {
  gvlSpecificationVersion: 3,
  vendorListVersion: 1,
  tcfPolicyVersion: 5,
  lastUpdated: '2026-01-01T00:00:00Z',
  purposes: named(PURPOSES),
  specialPurposes: named(['Ensure security', 'Deliver content', 'Save privacy choices']),
  features: named(['Match data', 'Link devices', 'Identify devices']),
  specialFeatures: named(SPECIAL_FEATURES),
  stacks: {},
  dataCategories: named(['IP addresses', 'Device characteristics']),
  vendors: Object.fromEntries(NAMES.map((name, at) => [at + 1, vendor(at + 1, name)])),
};
