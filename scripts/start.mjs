/**
 * `npm start`: installs what is missing, builds the extension and shows it on the demo sites.
 * Only built-in modules may be imported before the packages are installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ROOT, ensureDependencies } from './setup.mjs';

function build() {
  const script = fileURLToPath(new URL('./build.mjs', import.meta.url));
  if (!existsSync(script)) return;
  const { status } = spawnSync(process.execPath, [script, 'chromium'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The build failed; see above.');
}

try {
  ensureDependencies();
  build();
  const { demo } = await import('./demo.mjs');
  await demo(process.argv.slice(2));
} catch (error) {
  console.error(process.env.DEBUG ? error : /** @type {Error} */ (error).message);
  process.exitCode = 1;
}
