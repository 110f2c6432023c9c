import { defineConfig } from 'wxt';
import { loadDataset } from './data/load.ts';
import { manifestWords as words } from './locales/en-manifest.ts';
import { hostPermissions, sameCode } from './tools/build-kinds.ts';
import { describeSizes } from './tools/dataset/sizes.ts';
import { datasetPlugin } from './tools/dataset-plugin.ts';
import { lateExpressions } from './tools/late-expressions.ts';
import { SOURCES } from './tools/sources.ts';
import { PackageRecord } from './tools/third-party/record.ts';

const EXTENSION_PAGES_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
  "connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const packages = new PackageRecord();

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  zip: { includeSources: SOURCES },
  vite: () => ({
    plugins: [datasetPlugin(), sameCode(), lateExpressions(), packages.plugin()],
    // Every browser that we name preloads modules itself; the stand-in would be the only code that fetches.
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    'build:before': ({ logger }) => logger.info(describeSizes(loadDataset())),
    'build:done': ({ config }) => packages.write(config.outDir),
    'build:publicAssets': (_wxt, files) => {
      const messages = {
        name: { message: words.name },
        description: { message: words.description },
        actionTitle: { message: words.actionTitle },
        nextMention: { message: words.nextMention },
        hideMarks: { message: words.hideMarks },
      };
      files.push({
        relativeDest: '_locales/en/messages.json',
        contents: `${JSON.stringify(messages, null, 2)}\n`,
      });
    },
  },
  manifest: ({ browser, mode, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...hostPermissions(mode),
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_nextMention__',
      },
      'hide-marks': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_hideMarks__',
      },
    },
    ...(command === 'build'
      ? { content_security_policy: { extension_pages: EXTENSION_PAGES_CSP } }
      : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'backstory@backstory.example',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { incognito: 'split', minimum_chrome_version: '128' }),
  }),
});
