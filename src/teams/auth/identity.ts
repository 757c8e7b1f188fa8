/** Who the bot is to Microsoft. `nobody`: no authentication at all, for development on this machine only. */
export type Identity = { readonly is: 'nobody' } | App

export type App = {
  readonly is: 'app'
  readonly id: string
  readonly tenant: string
  readonly type: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI'
  readonly proof:
    | { readonly by: 'password'; readonly password: string }
    | { readonly by: 'certificate'; readonly pem: string }
    | { readonly by: 'managed identity' }
  readonly cloud: Cloud
}

/** Where tokens come from and go to. */
export type Cloud = {
  readonly issuer: string
  /** The OpenID document that names the keys of incoming tokens. */
  readonly keys: string
  readonly login: string
  readonly scope: string
}
