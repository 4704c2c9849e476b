import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

declare module 'express-serve-static-core' {
  interface Request {
    id: string
  }
}

/** Everything from ourselves, nothing inline, nothing evaluated, one Trusted Types policy (assets/trusted-types.js). */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types hearthline',
].join('; ')

// Everything a browser lets a page ask for. Passkeys and the sound of a page in the background are ours; a name no
// browser of ours knows would be an error in its console.
const OFF = [
  'accelerometer',
  'aria-notify',
  'autoplay',
  'browsing-topics',
  'camera',
  'captured-surface-control',
  'clipboard-read',
  'clipboard-write',
  'compute-pressure',
  'cross-origin-isolated',
  'deferred-fetch',
  'deferred-fetch-minimal',
  'digital-credentials-create',
  'digital-credentials-get',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'interest-cohort',
  'keyboard-map',
  'language-detector',
  'language-model',
  'local-fonts',
  'local-network',
  'local-network-access',
  'loopback-network',
  'magnetometer',
  'microphone',
  'midi',
  'on-device-speech-recognition',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'private-state-token-issuance',
  'private-state-token-redemption',
  'screen-wake-lock',
  'serial',
  'speaker-selection',
  'storage-access',
  'summarizer',
  'sync-xhr',
  'translator',
  'unload',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]
const PERMISSIONS_POLICY = OFF.map(feature => `${feature}=()`).join(', ')
const ONE_YEAR_S = 31_536_000

/** Needs `req.client`. */
export function securityHeaders(): RequestHandler[] {
  const common = {
    contentSecurityPolicy: false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  } as const
  const https = helmet({
    ...common,
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: { maxAge: ONE_YEAR_S, includeSubDomains: false },
  })
  const local = helmet({
    ...common,
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: false,
  })
  // On a plain-http address of the local network browsers send no Sec-Fetch-Site, and with no-referrer they send
  // `Origin: null` with our own forms: nothing would be left to tell them from foreign ones.
  const lan = helmet({ ...common, referrerPolicy: { policy: 'same-origin' }, strictTransportSecurity: false })
  return [
    (req, res, next) => {
      req.id = randomBytes(9).toString('base64url')
      res.setHeader('X-Request-Id', req.id)
      res.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY)
      res.setHeader('Permissions-Policy', PERMISSIONS_POLICY)
      res.setHeader('Cache-Control', 'no-store')
      const isLoopback = /^http:\/\/(localhost|127\.|\[::1\])/.test(req.client.origin)
      const headers = req.client.https ? https : isLoopback ? local : lan
      headers(req, res, next)
    },
  ]
}
