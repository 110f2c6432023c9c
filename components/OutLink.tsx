import type { ComponentChildren } from 'preact';
import { isOutAddress } from './out-address.ts';

interface OutLinkProps {
  href: string;
  title?: string;
  children: ComponentChildren;
}

/** A link that leaves the extension; an address that is not https stays plain text. */
export function OutLink({ href, title, children }: OutLinkProps) {
  if (!isOutAddress(href)) return <span>{children}</span>;
  return (
    <a
      href={href}
      title={title}
      aria-label={title}
      target="_blank"
      rel="noopener noreferrer"
      // A page can read what is dragged over it, also out of a card.
      draggable={false}
    >
      {children}
    </a>
  );
}
