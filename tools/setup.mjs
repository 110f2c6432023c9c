/**
 * Makes a fresh clone ready: `node tools/setup.mjs [chromium] [firefox]` checks Node, installs the
 * packages of package-lock.json and finds or installs the named browsers. Says nothing when all is there.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSERS, findBrowser, missingBrowser } from './browser/find.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const LOCK_FILE = join(ROOT, 'package-lock.json');
const NODE_MODULES = join(ROOT, 'node_modules');
/** Holds the hash of the lock file that node_modules was installed from. */
const STAMP_FILE = join(NODE_MODULES, '.backstory-lock');
/** The oldest Node that the build and the tests run on. */
const OLDEST_NODE = [20, 19];
/** Han and Khmer names on the sample pages would be boxes without these. */
const FONT_PACKAGES = ['fonts-noto-cjk', 'fonts-khmeros-core'];

const browsers = process.argv.slice(2);
const unknown = browsers.find((name) => !Object.hasOwn(BROWSERS, name));
if (unknown !== undefined) fail(`“${unknown}” is no browser known here; use chromium or firefox.`);

checkNode();
installPackages();
browsers.forEach(provideBrowser);

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  fail(`Node ${OLDEST_NODE.join('.')} or newer is needed, and this is ${process.versions.node}.`);
}

function installPackages() {
  const lock = readFileSync(LOCK_FILE, 'utf8');
  const hash = createHash('sha256').update(lock).digest('hex');
  if (existsSync(STAMP_FILE) && readFileSync(STAMP_FILE, 'utf8') === hash) return;
  if (!isInstalled(JSON.parse(lock).packages)) {
    console.log('Installing the packages of package-lock.json …');
    const npm = process.env.npm_execpath;
    const options = ['ci', '--ignore-scripts', '--include=dev', '--loglevel=error'];
    const done = npm ? run(process.execPath, [npm, ...options]) : run('npm', options);
    if (!done) fail('The packages could not be installed: npm says why above.');
  }
  writeFileSync(STAMP_FILE, hash);
}

/** Whether npm's own record of node_modules agrees with the lock file, as after an `npm ci` by hand. */
function isInstalled(wanted) {
  const record = join(NODE_MODULES, '.package-lock.json');
  if (!existsSync(record)) return false;
  const { packages } = JSON.parse(readFileSync(record, 'utf8'));
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (packages[path] ? packages[path].version === version : optional),
  );
}

function provideBrowser(name) {
  if (findBrowser(name)) return;
  const { title, variable, debianPackage } = BROWSERS[name];
  const prefix = process.env[variable] ? undefined : administrator();
  if (prefix) {
    console.log(`Installing ${title} …`);
    const install = (...packages) =>
      run(...aptGet(prefix, 'install', '-y', '--no-install-recommends', ...packages));
    run(...aptGet(prefix, 'update', '-q'));
    install(debianPackage);
    if (name === 'chromium') for (const font of FONT_PACKAGES) install(font);
  }
  if (!findBrowser(name)) fail(missingBrowser(name));
}

/** The words before `apt-get` that let it install; undefined where there is no apt-get or no right to use it. */
function administrator() {
  if (process.platform !== 'linux' || !run('apt-get', ['--version'], { quiet: true }))
    return undefined;
  if (process.getuid?.() === 0) return [];
  return run('sudo', ['-n', 'true'], { quiet: true }) ? ['sudo', '-n'] : undefined;
}

function aptGet(prefix, ...words) {
  const [program, ...rest] = [
    ...prefix,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    ...words,
  ];
  return [program, rest];
}

function run(program, words, { quiet = false } = {}) {
  const shell = process.platform === 'win32' && program === 'npm';
  return (
    spawnSync(program, words, { cwd: ROOT, stdio: quiet ? 'ignore' : 'inherit', shell }).status ===
    0
  );
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
