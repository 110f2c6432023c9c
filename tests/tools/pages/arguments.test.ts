/** What the pages command understands. */
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../tools/pages/arguments.ts';

describe('the words after the command', () => {
  const defaults = {
    folder: 'dir',
    browser: 'chromium',
    runs: 3,
    meter: 'scripts',
    warm: false,
    extension: undefined,
  };

  it.each([
    ['a folder', ['dir'], {}],
    ['a browser', ['dir', '--browser', 'firefox'], { browser: 'firefox' }],
    ['a number of runs', ['--runs', '12', 'dir'], { runs: 12 }],
    ['a meter', ['dir', '--meter=tasks'], { meter: 'tasks' }],
    ['a warm tab', ['dir', '--warm'], { warm: true }],
    ['a build', ['dir', '--extension', 'build'], { extension: 'build' }],
  ])('may be %s', (_name, words, options) => {
    expect(readOptions(words)).toEqual({ ...defaults, ...options });
  });

  it.each([
    ['no folder', [], /no folder/],
    ['two folders', ['one', 'two'], /one folder at a time: two/],
    ['an unknown flag', ['dir', '--nope'], /--nope/],
    ['a flag without its word', ['dir', '--browser'], /--browser/],
    ['an unknown browser', ['dir', '--browser', 'lynx'], /chromium or firefox, not “lynx”/],
    ['an unknown meter', ['dir', '--meter', 'sand'], /scripts or tasks, not “sand”/],
    ['no run', ['dir', '--runs', '0'], /--runs takes a number/],
    ['half a run', ['dir', '--runs', '1.5'], /--runs takes a number/],
  ])('may not be %s', (_name, words, complaint) => {
    expect(() => readOptions(words)).toThrow(complaint);
  });
});
