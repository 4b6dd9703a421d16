import audit from './audit.json'
import calendars from './calendars.json'
import common from './common.json'
import complaints from './complaints.json'
import home from './home.json'
import imports from './imports.json'
import organization from './organization.json'
import outbox from './outbox.json'
import policies from './policies.json'

// One file a feature; a name here is the namespace of useTranslation('<feature>').
export default { audit, calendars, common, complaints, home, imports, organization, outbox, policies }
