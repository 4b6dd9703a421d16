/** What a change of an existing resource is made against: the version the person saw. */
export const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` })
