import type { ChannelKind } from '../events.ts'

export type StepName =
  | 'address'
  | 'app'
  | 'webhook'
  | 'token'
  | 'account'
  | 'subscribed'
  | 'register'
  | 'access'
  | 'published'
  | 'message'
  | 'reply'
  | 'templates'

const STEPS: Record<ChannelKind, readonly StepName[]> = {
  whatsapp: [
    'address',
    'app',
    'webhook',
    'token',
    'account',
    'subscribed',
    'register',
    'published',
    'message',
    'reply',
    'templates',
  ],
  instagram: [
    'address',
    'app',
    'webhook',
    'token',
    'account',
    'subscribed',
    'access',
    'published',
    'message',
    'reply',
  ],
  messenger: ['address', 'app', 'webhook', 'token', 'account', 'subscribed', 'published', 'message', 'reply'],
}

/** The rows of a channel's page, in the order they are done. */
export function stepsOf(kind: ChannelKind): readonly StepName[] {
  return STEPS[kind]
}

/** What is asked again every day. */
export const DAILY: readonly StepName[] = ['app', 'webhook', 'token', 'account', 'subscribed']

/** Meta's `object` of an app's subscription. */
export const SUBSCRIPTION_OBJECT: Record<ChannelKind, string> = {
  whatsapp: 'whatsapp_business_account',
  instagram: 'instagram',
  messenger: 'page',
}

const ESSENTIAL: Record<ChannelKind, readonly string[]> = {
  whatsapp: ['messages'],
  instagram: ['messages', 'messaging_postbacks', 'messaging_seen', 'message_reactions'],
  messenger: [
    'messages',
    'messaging_postbacks',
    'message_deliveries',
    'message_reads',
    'message_echoes',
    'message_reactions',
  ],
}

// Meta platform facts §1.5: singular `messaging_referral` and `messaging_handover` on Instagram, plural on a page.
const FURTHER: Record<ChannelKind, readonly string[]> = {
  whatsapp: [
    'message_template_status_update',
    'message_template_quality_update',
    'message_template_components_update',
    'template_category_update',
    'phone_number_quality_update',
    'phone_number_name_update',
    'account_update',
    'account_alerts',
    'account_review_update',
    'business_capability_update',
    'security',
    'user_preferences',
    'business_username_update',
    'smb_message_echoes',
    'standby',
    'messaging_handovers',
    'calls',
    'flows',
  ],
  instagram: ['messaging_referral', 'messaging_handover', 'standby'],
  messenger: [
    'message_edits',
    'messaging_referrals',
    'messaging_optins',
    'standby',
    'messaging_handovers',
    'messaging_policy_enforcement',
  ],
}

/** Fields without which the channel is no channel. */
export const essentialFields = (kind: ChannelKind): readonly string[] => ESSENTIAL[kind]

/** All that we act on. An app that may not have some of them is subscribed to the essential ones. */
export function wantedFields(kind: ChannelKind, login: 'facebook' | 'instagram' = 'facebook'): string[] {
  // Through a page, echoes come inside `messages`; with Instagram Login they are a field of their own (§7.1).
  const echoes = login === 'instagram' ? ['message_echoes'] : []
  return [...ESSENTIAL[kind], ...echoes, ...FURTHER[kind]]
}

/** Permissions a token needs, per channel and login. */
export function neededPermissions(kind: ChannelKind, login: 'facebook' | 'instagram'): readonly string[] {
  if (kind === 'whatsapp') return ['whatsapp_business_messaging', 'whatsapp_business_management']
  if (kind === 'messenger') return ['pages_messaging', 'pages_manage_metadata', 'pages_show_list']
  return login === 'instagram'
    ? ['instagram_business_basic', 'instagram_business_manage_messages']
    : ['instagram_basic', 'instagram_manage_messages', 'pages_manage_metadata', 'pages_show_list']
}

/**
 * Where to click, in Meta's own words, which stay English in every language of ours: that is what people search for
 * when their menu is in another one.
 */
export function menuPath(step: StepName, kind: ChannelKind, login: 'facebook' | 'instagram'): string[] {
  const dashboard = ['developers.facebook.com', 'My Apps', 'your app']
  const business = ['business.facebook.com', 'Settings']
  const instagramLogin = [...dashboard, 'Instagram', 'API setup with Instagram login']
  switch (step) {
    case 'app':
      return login === 'instagram' ? instagramLogin : [...dashboard, 'App settings', 'Basic']
    case 'webhook':
      if (login === 'instagram') return [...instagramLogin, '3. Configure webhooks']
      return kind === 'whatsapp'
        ? [...dashboard, 'WhatsApp', 'Configuration']
        : [...dashboard, kind === 'messenger' ? 'Messenger' : 'Instagram', 'Webhooks']
    case 'token':
      return login === 'instagram'
        ? [...instagramLogin, '2. Generate access tokens', 'Generate token']
        : [...business, 'Users', 'System users', 'Generate token']
    case 'account':
      if (kind === 'whatsapp')
        return [...business, 'Users', 'System users', 'Assign assets', 'WhatsApp accounts']
      return login === 'instagram' ? [] : [...business, 'Users', 'System users', 'Assign assets', 'Pages']
    case 'subscribed':
      return kind === 'whatsapp' ? [...business, 'Accounts', 'WhatsApp accounts', 'Partners'] : []
    case 'register':
      return [
        'business.facebook.com',
        'WhatsApp Manager',
        'Phone numbers',
        'Settings',
        'Two-step verification',
      ]
    case 'access':
      return [
        'Instagram',
        'Settings and activity',
        'Messages and story replies',
        'Message controls',
        'Connected tools',
        'Allow access to messages',
      ]
    case 'published':
      return [...dashboard, 'Publish']
    case 'templates':
      return ['business.facebook.com', 'WhatsApp Manager', 'Account tools', 'Message templates']
    default:
      return []
  }
}
