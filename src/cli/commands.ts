import { appAdd } from './app-add.ts'
import { appList } from './app-list.ts'
import { appSecretAdd, appSecretRetire } from './app-secret.ts'
import { assistantSet } from './assistant-set.ts'
import { auditVerify } from './audit-verify.ts'
import { catalogImport } from './catalog-import.ts'
import { channelCheck } from './channel-check.ts'
import { channelConnect } from './channel-connect.ts'
import { channelDisconnect } from './channel-disconnect.ts'
import { channelList } from './channel-list.ts'
import type { Command } from './command.ts'
import { config } from './config.ts'
import { demo } from './demo.ts'
import { doctor } from './doctor.ts'
import { explain } from './explain.ts'
import { factsSet } from './facts-set.ts'
import { healthcheck } from './healthcheck.ts'
import { incidentPack } from './incident-pack.ts'
import { jobList, jobRetry } from './jobs.ts'
import { keyKit, keyPassphrase, keyRotate } from './key.ts'
import { knowledgeImport } from './knowledge-import.ts'
import { later } from './later.ts'
import { modelDelete, modelList, modelPull, modelPulls, modelTest, modelUse } from './model.ts'
import { routeList } from './route-list.ts'
import { serveCommand } from './serve.ts'
import { setupCode } from './setup-code.ts'
import { templateList } from './template-list.ts'
import { templateSync } from './template-sync.ts'
import { tenantCreate } from './tenant-create.ts'
import { tenantList } from './tenant-list.ts'
import { tokenCreate } from './token-create.ts'
import { userCreate } from './user-create.ts'
import { userDisable, userEnable } from './user-lock.ts'
import { userResetPassword } from './user-reset-password.ts'
import { version } from './version.ts'

/** Every verb, in the order of the overview. */
export const COMMANDS: readonly Command[] = [
  serveCommand,
  demo,
  tenantCreate,
  tenantList,
  userCreate,
  userResetPassword,
  userDisable,
  userEnable,
  setupCode,
  appAdd,
  appList,
  appSecretAdd,
  appSecretRetire,
  channelConnect,
  channelList,
  channelCheck,
  channelDisconnect,
  templateList,
  templateSync,
  catalogImport,
  knowledgeImport,
  factsSet,
  assistantSet,
  tokenCreate,
  doctor,
  config,
  jobList,
  jobRetry,
  modelList,
  modelPull,
  modelPulls,
  modelTest,
  modelUse,
  modelDelete,
  auditVerify,
  incidentPack,
  keyRotate,
  keyPassphrase,
  keyKit,
  routeList,
  explain,
  version,
  healthcheck,
  ...later,
]
