import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { VIEW_HEADING } from '../../components/library/ViewHeading.tsx';
import { followPlaces, openLibraryBeside } from '../../extension/library.ts';
import { Trail } from './trail.ts';

/**
 * Where in the library the reader is, as the part of an address after `#`, and the way on from there.
 * A link that was followed shows its view from the heading on, with the focus there; Back shows a
 * view where the reader left it.
 */
export function useTrail(): readonly [hash: string, go: (hash: string) => void] {
  const trail = useMemo(() => new Trail(window), []);
  const [hash, setHash] = useState(trail.hash);
  const arrived = useRef<'by-link' | 'by-browser' | 'otherwise'>('otherwise');

  function go(to: string): void {
    if (to === trail.hash) return;
    trail.go(to, scrollY);
    setHash(to);
  }

  function followLink(to: string): void {
    if (to === trail.hash) {
      showHeading();
      return;
    }
    arrived.current = 'by-link';
    go(to);
  }

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const end = new AbortController();
    const { signal } = end;
    const followBrowser = () => {
      trail.follow(history.state, scrollY);
      arrived.current = 'by-browser';
      setHash(trail.hash);
    };
    const clicked = (event: MouseEvent) => {
      const to = hashOfLink(event.target);
      if (to === undefined || event.button > MIDDLE) return;
      event.preventDefault();
      if (wantsOwnTab(event)) void openLibraryBeside(to);
      else followLink(to);
    };
    addEventListener('popstate', followBrowser, { signal });
    addEventListener('click', clicked, { signal });
    addEventListener('auxclick', clicked, { signal });
    void followPlaces(followLink, signal);
    return () => end.abort();
  }, []);

  useLayoutEffect(() => {
    if (arrived.current === 'by-link') showHeading();
    else if (arrived.current === 'by-browser') scrollTo(0, trail.scroll);
    arrived.current = 'otherwise';
  }, [hash]);

  return [hash, go];
}

/** `MouseEvent.button` of the middle button. */
const MIDDLE = 1;

function hashOfLink(target: EventTarget | null): string | undefined {
  const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
  return link?.getAttribute('href') ?? undefined;
}

function wantsOwnTab({ button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button === MIDDLE || ctrlKey || metaKey || shiftKey;
}

function showHeading(): void {
  const heading = document.getElementById(VIEW_HEADING);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}
