import type { DataCommand } from './command.ts'

const KEY = { name: 'key', help: 'the app’s key, as “hearthline app list” shows it' }

export const appSecretAdd: DataCommand = {
  name: 'app secret add',
  summary: 'Accept another secret of an app: the old one counts for 24 hours, or until it is retired',
  arguments: [KEY],
  secret: { name: 'secret', help: 'the new app secret' },
  run({ instance, apps, afterChange }, input) {
    const key = input.argument()
    apps.addSecret(key, input.needSecret(), instance.clock.now())
    afterChange()
    const active = apps.get(key).secrets.length
    return {
      value: { key, active },
      text: `${active} secrets of this app are accepted. The old one ends in 24 hours by itself; retire it once Meta signs with the new.`,
    }
  },
}

export const appSecretRetire: DataCommand = {
  name: 'app secret retire',
  summary: 'Accept only the newest secret of an app',
  arguments: [KEY],
  run({ instance, apps, afterChange }, input) {
    const key = input.argument()
    const retired = apps.retireOldSecrets(key, instance.clock.now())
    afterChange()
    return {
      value: { key, retired },
      text:
        retired === 0
          ? 'There was only one secret: it stays.'
          : `Retired: ${retired}. Only the newest counts.`,
    }
  },
}
