import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'

const CHROMIUM = process.env.HEARTHLINE_TEST_CHROMIUM ?? '/usr/bin/chromium'
const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage', // A container's shared memory is often 64 MB: pages die there.
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Tests that look at pages skip, saying why, where there is no Chromium. */
export function needChromium(test: Mocha.Context): void {
  if (existsSync(CHROMIUM)) return
  console.log(`      skipped: there is no Chromium at ${CHROMIUM}`)
  test.skip()
}

export function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: QUIET, headless: true })
}

export interface Look {
  width?: number
  height?: number
  theme?: 'light' | 'dark'
  language?: string
  /** False: as somebody whose browser runs no scripts. */
  scripts?: boolean
}

/** A page as one kind of visitor sees it. What it complains about (CSP, scripts) gathers in `complaints`. */
export async function openPage(
  browser: Browser,
  look: Look = {},
): Promise<{ page: Page; complaints: string[] }> {
  const { width = 1280, height = 800, theme = 'light', language = 'en', scripts = true } = look
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale: language,
    javaScriptEnabled: scripts,
    hasTouch: width < 640,
    isMobile: width < 640,
    timezoneId: 'Europe/Lisbon',
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', line => {
    if (['error', 'warning'].includes(line.type())) complaints.push(line.text())
  })
  page.on('pageerror', error => complaints.push(String(error)))
  return { page, complaints }
}

/** Takes a picture of the page, whole or as the window shows it, and returns how far it runs over sideways. */
export async function takePicture(page: Page, file: string, whole = false): Promise<number> {
  await page.screenshot({ path: file, fullPage: whole })
  // The body of this function runs in the page; types of the browser are not loaded here.
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}

/** What keeps somebody from using the page (WCAG 2.2 A and AA), each with where it is. */
export async function barriersOn(page: Page): Promise<string[]> {
  // A notice that is still fading in is too pale to read, for a sixth of a second.
  await page.evaluate(
    'Promise.allSettled(document.getAnimations().filter(one => one.effect.getComputedTiming().endTime !== Infinity).map(one => one.finished))',
  )
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)
}
