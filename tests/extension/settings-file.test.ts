import { describe, expect, it } from 'vitest';
import { DEFAULTS, SETTINGS_VERSION, type Settings } from '../../extension/settings.ts';
import { LARGEST_FILE, readSettingsFile, settingsFile } from '../../extension/settings-file.ts';

const CHOSEN: Settings = {
  ...DEFAULTS,
  density: 'page',
  silenced: [{ entity: 'huawei', alias: '华为', site: null }],
  alwaysSites: ['https://news.example/*'],
  neverSites: ['other.example'],
};

const file = (settings: unknown) => JSON.stringify({ format: 'backstory-settings', settings });

describe('a settings file', () => {
  it('gives back what was written into it', () => {
    expect(readSettingsFile(settingsFile(CHOSEN))).toEqual({ kind: 'settings', settings: CHOSEN });
  });

  it('of version 1 is brought to the present one', () => {
    const countries = { ...DEFAULTS.countries, vietnam: false };
    expect(readSettingsFile(file({ version: 1, countries }))).toEqual({
      kind: 'settings',
      settings: { ...DEFAULTS, countries },
    });
  });

  it('of a newer version says which', () => {
    const version = SETTINGS_VERSION + 1;
    expect(readSettingsFile(file({ version, anything: 1 }))).toEqual({ kind: 'newer', version });
  });

  it.each([
    ['', 'garbage'],
    ['no JSON', 'garbage'],
    ['null', 'garbage'],
    ['7', 'garbage'],
    ['[]', 'garbage'],
    ['{"format":"other"}', 'garbage'],
    [file(undefined), 'damaged'],
    [file(null), 'damaged'],
    [file({}), 'damaged'],
    [file({ ...CHOSEN, density: 'twice' }), 'damaged'],
    [file({ ...CHOSEN, version: '2' }), 'damaged'],
    [file({ ...CHOSEN, neverSites: ['*'] }), 'damaged'],
  ])('%s is %s', (text, kind) => {
    expect(readSettingsFile(text)).toEqual({ kind });
  });

  it('takes nothing from a file that the settings do not have', () => {
    const text = file({ ...CHOSEN, extra: 1 }).replace('"extra"', '"__proto__"');
    expect(readSettingsFile(text)).toEqual({ kind: 'settings', settings: CHOSEN });
    expect(Object.keys(DEFAULTS)).not.toContain('extra');
  });

  it('with thousands of sites is far below the limit', () => {
    const neverSites = Array.from({ length: 5000 }, (_, index) => `news-${index}.example.org`);
    expect(settingsFile({ ...CHOSEN, neverSites }).length).toBeLessThan(LARGEST_FILE);
  });
});
