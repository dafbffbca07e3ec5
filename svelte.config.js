import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

export default {
  preprocess: vitePreprocess(),
  // Pieces of a view are made element by element: no page of ours ever reads a text as markup.
  compilerOptions: { runes: true, fragments: 'tree' },
};
