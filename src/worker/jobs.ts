import { verifyChannel } from '../channels/verify.ts'
import { fetchProfile } from '../contacts/profile.ts'
import { transact, unsynced } from '../db/database.ts'
import { fetchAttachment, forgetMedia, pruneMedia } from '../inbox/attachment-jobs.ts'
import { deliverMessage } from '../inbox/deliver.ts'
import { pruneInbox } from '../inbox/prune.ts'
import { resumeChannel } from '../inbox/refusals.ts'
import { reconcileMessage } from '../inbox/settle.ts'
import { wakeByJob } from '../inbox/snooze.ts'
import { finishJob } from '../jobs/queue.ts'
import type { JobHandlers } from '../jobs/runner.ts'
import { runTemplateSync } from '../templates/sync.ts'
import type { Instance } from '../tenants/instance.ts'
import type { Parts } from './parts.ts'

export interface HandlersDeps {
  instance: Instance
  parts: Parts
  /** Needs both threads, so it stands with the wiring. */
  drainOldKeys: NonNullable<JobHandlers['tenants.drain']>
}

/** What is done for each kind of job. What is heavy is loaded with the first of its kind. */
export function jobHandlers({ instance, parts, drainOldKeys }: HandlersDeps): JobHandlers {
  const { clock } = instance
  const { assistant, answering, media, pace, sender, speaking } = parts
  return {
    'channels.verify': run => verifyChannel(parts.connecting, run),
    'contacts.profile': run => fetchProfile(speaking, run),
    'inbox.deliver': run => deliverMessage({ clock, pace, send: sender.send, upload: parts.uploadFile }, run),
    'inbox.resume': run => resumeChannel(run, clock.now()),
    'inbox.wake': run => wakeByJob(run.db, run.job, clock.now()),
    'inbox.reconcile': run => reconcileMessage(run.db, run.job, clock.now()),
    'inbox.prune': run => pruneInbox(run.db, run.job, clock.now()),
    'templates.sync': run => runTemplateSync(speaking, run),
    'media.fetch': run => fetchAttachment(media, run),
    'media.read': async run => (await import('../replies/senses/read-file.ts')).readFile(parts.reading, run),
    'media.forget': run => forgetMedia(media, run),
    'media.prune': run => pruneMedia(media, run),
    'tenants.drain': drainOldKeys,
    'catalog.embed': async run =>
      (await assistant.meaning())?.make(run) ?? transact(run.db, () => finishJob(run.db, run.job)),
    'catalog.name-products': async run =>
      (await import('../replies/naming/propose.ts')).proposeNames(answering, run),
    'replies.respond': async run => {
      const { respond } = await assistant.load()
      // Before an answer leaves, its attempt is committed, which syncs all before it; one that is lost is made again.
      unsynced(run.db, () => respond(answering, run))
    },
    'replies.weigh': async run => (await assistant.load()).weighAnswers(answering, run),
    'replies.ask-model': async run => (await assistant.load()).askModel(answering, run),
    'replies.rewind': async run => (await import('../replies/rewind/run.ts')).runRewind(answering, run),
  }
}
