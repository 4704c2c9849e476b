import type { Request } from 'express'
import type { PageNotice } from '../web/page.ts'
import { addressClass } from './address-class.ts'
import type { AccountsDeps } from './deps.ts'
import { type TakenNotice, takeNotices } from './notices.ts'

/** What the page says of what happened without this person: when and by whom. That it was said is in the audit log. */
export function sayNotices(deps: AccountsDeps, req: Request): PageNotice[] {
  return takeNotices(deps.control, req.user.id).map(notice => {
    deps.audit.instance({
      actor: req.user.id,
      via: 'web',
      action: 'account.notice_shown',
      address: addressClass(req.client.address),
      details: { of: notice.kind, at: notice.at.toISOString(), by: notice.role },
    })
    return sentenceOf(req, notice)
  })
}

function sentenceOf(req: Request, { kind, at, role, name, business, slug }: TakenNotice): PageNotice {
  const time = req.format.dateTime(at)
  if (kind === 'looked_in') {
    return {
      text: req.t('told.looked_in', { name: name ?? '–', business: business ?? '–', time }),
      href: `/t/${slug}/audit`,
      link: req.t('audit.title'),
    }
  }
  const link = { href: '/me/security', link: req.t('security.title') }
  if (role === 'self') return { text: req.t('told.password_self', { time }), ...link }
  if (role === 'cli') return { text: req.t('told.password_cli', { time }), ...link }
  const as = req.t(`role.${role}`)
  return { text: req.t('told.password_link', { by: name ? `${name} (${as})` : as, time }), ...link }
}
