/** Settings as a file that the reader keeps or takes elsewhere. */
import { readSettings, SETTINGS_VERSION, type Settings } from './settings.ts';

/** Far more than any settings come to, in bytes: what is larger is something else. */
export const LARGEST_FILE = 256_000;
export const FILE_NAME = 'backstory-settings.json';

const FORMAT = 'backstory-settings';

/** What a file turned out to be. */
export type FileContent =
  | { kind: 'settings'; settings: Settings }
  | { kind: 'garbage' }
  | { kind: 'damaged' }
  /** Made by a version of the extension that writes settings of this version. */
  | { kind: 'newer'; version: number };

/** The text of a settings file. */
export function settingsFile(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, settings }, null, 2)}\n`;
}

/** Reads the text of a file of any origin; older settings are brought to the present version. */
export function readSettingsFile(text: string): FileContent {
  const content = parsed(text);
  if (content?.format !== FORMAT) return { kind: 'garbage' };
  const { version } = (content.settings ?? {}) as { version?: unknown };
  if (Number.isInteger(version) && (version as number) > SETTINGS_VERSION)
    return { kind: 'newer', version: version as number };
  if (version === undefined) return { kind: 'damaged' };
  const { settings, unreadable } = readSettings(content.settings);
  return unreadable ? { kind: 'damaged' } : { kind: 'settings', settings };
}

function parsed(text: string): { format?: unknown; settings?: unknown } | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
