/** Counts what happens to the document, so that a change which is taken back is seen as well. */

let count = 0;
const observer = new MutationObserver((records) => {
  count += records.length;
});

/** Counts from now on. */
export function watchMutations(): void {
  observer.observe(document, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
}

/** How many changes there have been. */
export function mutationsNow(): number {
  count += observer.takeRecords().length;
  return count;
}
