import type { RegistrationStory } from './registration';
import type { RequestStory } from './service-request';

/** What a protocol names: a request for a service, or one for registration. Without anything of who made it. */
export type Followed =
  | { readonly kind: 'SERVICE'; readonly request: RequestStory }
  | { readonly kind: 'REGISTRATION'; readonly registration: RegistrationStory };
