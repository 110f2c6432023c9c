/** What benchmarks do on a page. Each runs in the browser, where nothing outside its own body is known. */

/** Brings the middle of the page into view. */
export function scrollToMiddle(): void {
  scrollTo(0, document.documentElement.scrollHeight / 2);
}

/** Changes one text in view in each of so many frames; resolves after the last. */
export function changeTexts(frames: number): Promise<void> {
  const inView = [...document.querySelectorAll('p')].filter((each) => {
    const { top, bottom } = each.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  return new Promise((done) => {
    let frame = 0;
    const change = () => {
      const text = inView[frame % inView.length]!.firstChild as Text;
      text.data = text.data.endsWith('!') ? text.data.slice(0, -1) : `${text.data}!`;
      if (++frame < frames) requestAnimationFrame(change);
      else requestAnimationFrame(() => setTimeout(done));
    };
    requestAnimationFrame(change);
  });
}

/** Frames per second over so many ms while a ticker changes in each frame and 200 paragraphs a second come in. */
export function framesWhileLive(milliseconds: number): Promise<number> {
  const ADDED = 10;
  const EVERY = 50;
  const KEPT = 400;
  const main = document.querySelector('main')!;
  const ticker = document.createElement('p');
  main.prepend(ticker);
  const old = [...main.querySelectorAll('p')].map(({ textContent }) => textContent);
  let added = 0;
  const feed = setInterval(() => {
    for (let count = 0; count < ADDED; count++) {
      const paragraph = document.createElement('p');
      paragraph.textContent = old[++added % old.length]!;
      ticker.after(paragraph);
    }
    while (main.childElementCount > KEPT) main.lastElementChild!.remove();
  }, EVERY);
  return new Promise((done) => {
    const start = performance.now();
    let frames = 0;
    const tick = () => {
      ticker.textContent = `Huawei ${(100 + Math.sin(++frames) * 10).toFixed(2)} points`;
      const passed = performance.now() - start;
      if (passed < milliseconds) return requestAnimationFrame(tick);
      clearInterval(feed);
      return done((frames * 1000) / passed);
    };
    requestAnimationFrame(tick);
  });
}
