import { UserManager } from 'oidc-client-ts'

// Runs in the hidden frame that asks whether the person is still known: it only hands the answer to the page around it.
new UserManager({ authority: '', client_id: '', redirect_uri: '' }).signinSilentCallback()
