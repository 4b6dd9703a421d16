import { database, type Person } from './database'

/** What was seen a day ago is no longer worth acting on. */
export const longestKept = 24 * 60 * 60_000

export async function rememberPerson(person: Omit<Person, 'at'>) {
  await (await database()).put('person', { ...person, at: Date.now() }, 'last')
}

/** The last one who was signed in here, unless that is too long ago; null, for a query may not answer nothing. */
export async function rememberedPerson(): Promise<Person | null> {
  const person = await (await database()).get('person', 'last')
  return person && Date.now() - person.at < longestKept ? person : null
}

/** At sign-out, and when somebody else signs in. The outbox stays: it holds work, and shows itself to its owner only. */
export async function forgetPerson() {
  const kept = (await database()).transaction(['person', 'answers', 'sheets'], 'readwrite')
  await Promise.all([
    kept.objectStore('person').clear(),
    kept.objectStore('answers').clear(),
    kept.objectStore('sheets').clear(),
    kept.done,
  ])
}
