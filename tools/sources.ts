/** What a reviewer gets to build the extension from: all that the build reads, and the words about it. */

/** Glob patterns from the root of the project. Tests, pictures and builds are not among them. */
export const SOURCES = [
  '{assets,components,copy,data,engine,entrypoints,extension,locales,page,public,tools}/**',
  'docs/**/*.md',
  '{package,package-lock,tsconfig}.json',
  'wxt.config.ts',
  '.npmrc',
  '*.md',
  'LICENSE',
];
