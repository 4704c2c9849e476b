import type { Browser, Page } from 'playwright-core'
import { hashPassword } from '../../src/accounts/passwords.ts'
import { addMembership, createUser } from '../../src/accounts/users.ts'
import { AppRegistry } from '../../src/channels/app-registry.ts'
import { loadConfig } from '../../src/config/load.ts'
import { createDemoBusiness } from '../../src/demo/demo-business.ts'
import { silentLog } from '../../src/lib/log.ts'
import { serve } from '../../src/serve.ts'
import { type Look, needChromium, openChromium, openPage } from './browser.ts'
import { temporaryFolder } from './instance.ts'

const EMAIL = 'marta@shop.example'
const PASSWORD = 'seven small boats at dawn'

/** A real server with the demo business and its owner, and a browser's way in. */
export async function openAdmin() {
  const { config } = loadConfig({
    HEARTHLINE_DATA_DIR: temporaryFolder(),
    HEARTHLINE_PORT: '0',
    OLLAMA_HOST: 'http://127.0.0.1:9', // Nobody listens there: rules answer.
  })
  const server = await serve(config, silentLog)
  const { instance } = server
  const now = instance.clock.now()
  const passwordHash = await hashPassword(PASSWORD)
  const user = createUser(
    instance.control,
    { email: EMAIL, name: 'Marta Nogueira', passwordHash, operator: true },
    now,
  )
  const apps = new AppRegistry(instance.control, instance.keys.field)
  const tenant = await createDemoBusiness({ instance, apps }, { userId: user.id })
  addMembership(instance.control, user.id, tenant.id, 'owner', now)
  server.changed(tenant.id)
  const home = `${server.url}/t/${tenant.slug}`
  const typePassword = async (page: Page, language = 'en') => {
    await page.goto(`${server.url}/sign-in?lang=${language}`)
    await page.fill('#email', EMAIL)
    await page.fill('#password', PASSWORD)
    await page.click('.btn-go')
  }
  return {
    server,
    tenant,
    home,
    db: instance.tenants.db(tenant.id),
    /** The page of the conversation with this customer. */
    chat(name: string): string {
      const row = instance.tenants
        .db(tenant.id)
        .$client.prepare(
          'SELECT c.public_id AS id FROM conversations c JOIN contacts k ON k.id = c.contact_id WHERE k.name = ?',
        )
        .get(name) as { id: string }
      return `${home}/inbox/${row.id}`
    },
    /** As far as the password goes: the second factor is awaited. */
    async enterHalf(browser: Browser, look: Look = {}): Promise<{ page: Page; complaints: string[] }> {
      const opened = await openPage(browser, look)
      await typePassword(opened.page, look.language)
      await opened.page.waitForURL('**/sign-in/second**')
      return opened
    },
    async enter(browser: Browser, look: Look = {}): Promise<{ page: Page; complaints: string[] }> {
      const { page, complaints } = await openPage(browser, look)
      await typePassword(page, look.language)
      await page.waitForURL('**/t/**')
      return { page, complaints }
    },
    stop: () => server.stop(),
  }
}

export type Admin = Awaited<ReturnType<typeof openAdmin>>

/** For the `describe` it is called in: that server, and a Chromium to look at it with. Skips where there is none. */
export function adminInBrowser(take: (opened: { admin: Admin; chromium: Browser }) => void): void {
  let opened: { admin: Admin; chromium: Browser } | undefined
  before(async function () {
    needChromium(this)
    const [admin, chromium] = await Promise.all([openAdmin(), openChromium()])
    opened = { admin, chromium }
    take(opened)
  })
  after(async () => {
    await opened?.chromium.close()
    await opened?.admin.stop()
  })
}
