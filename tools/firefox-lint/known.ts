/** Warnings of Mozilla's linter that are about other people's code in the bundles. */

/** A place in a bundle that is known, with its package. */
export interface KnownWarning {
  package: string;
  /** The linter's name of the rule. */
  code: string;
  /** What stands at the place, minified. */
  excerpt: RegExp;
  why: string;
}

const CODE = 'UNSAFE_VAR_ASSIGNMENT';

/** All that we know of; docs/store/reviewer-notes.md says the same in words. */
export const KNOWN_WARNINGS: readonly KnownWarning[] = [
  {
    package: 'preact',
    code: CODE,
    excerpt: /^\w+\.innerHTML=\w+\.__html\b/,
    why: 'serves dangerouslySetInnerHTML, which no view of ours uses',
  },
  {
    package: '@mozilla/readability',
    code: CODE,
    excerpt: /^\w+\.innerHTML=\w+,this\._attempts\.push/,
    why: 'puts the article back between two attempts, in a document that is parsed and never shown',
  },
  {
    package: '@mozilla/readability',
    code: CODE,
    excerpt: /^\w+\.innerHTML=\w+\.innerHTML\b/,
    why: 'takes a picture out of noscript, in the same document',
  },
  {
    package: 'dompurify',
    code: CODE,
    excerpt: /^\w+\.documentElement\.innerHTML=/,
    why: 'parses in a document without scripts what it is about to clean',
  },
];
