/** Takes the README's pictures from the preview: dark, at two pixels per point, each under 150 kB. */
import { mkdir, writeFile } from 'node:fs/promises';
import type { Browser, Locator } from 'playwright-core';
import sharp from 'sharp';
import { findBrowser, NO_BROWSER, openBrowser, startPreview } from './browser.ts';

const MAX_BYTES = 150_000;
const WIDTH = 720;
const AFTER_THE_GREETING = 1;
const FOLDER = 'docs';
const PICTURES: Readonly<Record<string, { readonly command: string; readonly typed: string }>> = {
  topic: { command: 'topic', typed: 'visas' },
  ask: { command: 'ask', typed: 'how come a diplomat’s kids lost their papers' },
  verify: {
    command: 'verify',
    typed: 'We are aware of some requests to this effect through bilateral channels',
  },
};

/** The command and its answer, as a phone or a narrow window shows them. */
async function takePicture(browser: Browser, url: string, command: string, typed: string): Promise<Buffer> {
  const page = await browser.newPage({
    viewport: { width: WIDTH, height: 1600 },
    deviceScaleFactor: 2,
    colorScheme: 'dark',
  });
  await page.goto(url);
  const channel: Locator = page.locator('#channel');
  await channel.getByRole('combobox').fill(`/${command}`);
  await channel.getByRole('option').first().click();
  await channel.locator('.field input').first().fill(typed);
  await channel.getByRole('button', { name: `Send /${command}` }).click();
  const message = channel.locator('.message').nth(AFTER_THE_GREETING);
  await message.waitFor();
  const picture = await message.screenshot();
  await page.close();
  return sharp(picture)
    .png({ palette: true, colours: 16, dither: 0, compressionLevel: 9, effort: 10 })
    .toBuffer();
}

async function takePictures(): Promise<void> {
  const browser = await openBrowser();
  const preview = await startPreview();
  try {
    await mkdir(FOLDER, { recursive: true });
    for (const [name, { command, typed }] of Object.entries(PICTURES)) {
      const picture = await takePicture(browser, preview.url, command, typed);
      if (picture.length > MAX_BYTES) throw new Error(`${name}.png has ${picture.length} bytes`);
      await writeFile(`${FOLDER}/${name}.png`, picture);
      console.log(`${FOLDER}/${name}.png: ${picture.length} bytes`);
    }
  } finally {
    await browser.close();
    await preview.stop();
  }
}

if (findBrowser()) await takePictures();
else {
  console.error(NO_BROWSER);
  process.exitCode = 1;
}
