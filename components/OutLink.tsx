import type { ComponentChildren } from 'preact';

interface OutLinkProps {
  href: string;
  title?: string;
  children: ComponentChildren;
}

/** A link that leaves the extension; an address that is not https stays plain text. */
export function OutLink({ href, title, children }: OutLinkProps) {
  if (URL.parse(href)?.protocol !== 'https:') return <span>{children}</span>;
  return (
    <a href={href} title={title} aria-label={title} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
