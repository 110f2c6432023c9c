/** Looks at what is really drawn on a page. */
import type { Page } from 'puppeteer-core';

/** Pixels in the bright colour of the marks' line, within an element. */
export async function linePixels(page: Page, selector: string): Promise<number> {
  await page.bringToFront();
  const clip = await page.evaluate((wanted) => {
    const { x, y, width, height } = document.querySelector(wanted)!.getBoundingClientRect();
    // Custom elements are inline: their box may be less than what stands in them.
    return { x: 0, y: Math.max(0, y - 5), width: Math.max(width + x, 640), height: height + 10 };
  }, selector);
  const picture = await page.screenshot({ clip, encoding: 'base64' });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    canvas.drawImage(image, 0, 0);
    const { data } = canvas.getImageData(0, 0, image.width, image.height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!];
      if (red > 225 && green > 150 && green < 215 && blue < 120) count++;
    }
    return count;
  }, picture);
}
