import { database } from './database'

/** A form as far as somebody came with it; it is there again after a reload, a call, an empty battery. */
export async function keepSheet(account: string, name: string, values: object) {
  // Only what can be written down: a form may hold what only this page knows.
  await (await database()).put('sheets', { account, name, values: JSON.parse(JSON.stringify(values)) })
}

export async function keptSheet(account: string, name: string): Promise<object | undefined> {
  return (await (await database()).get('sheets', [account, name]))?.values
}

export async function dropSheet(account: string, name: string) {
  await (await database()).delete('sheets', [account, name])
}
