import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { VIEW_HEADING } from '../../components/library/ViewHeading.tsx';

/**
 * The part of the address after `#`. A link that was followed shows its view from the heading on,
 * with the focus there; Back shows a view where the reader left it.
 */
export function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  /** Where the reader was in each view. In memory only. */
  const places = useRef(new Map<string, number>());
  const followed = useRef(false);

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const end = new AbortController();
    const { signal } = end;
    addEventListener('hashchange', () => setHash(location.hash), { signal });
    addEventListener('click', ({ target }) => remember(target), { capture: true, signal });
    return () => end.abort();
  }, []);

  function remember(target: EventTarget | null): void {
    const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
    if (!link) return;
    places.current.set(location.hash, scrollY);
    followed.current = true;
    if (link.getAttribute('href') === location.hash) showHeading();
  }

  const first = useRef(true);
  useLayoutEffect(() => {
    const isFirst = first.current;
    first.current = false;
    if (followed.current) showHeading();
    else if (!isFirst && places.current.has(hash)) scrollTo(0, places.current.get(hash)!);
    followed.current = false;
  }, [hash]);

  return hash;
}

function showHeading(): void {
  const heading = document.getElementById(VIEW_HEADING);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}
