import type { ComputedDeadline } from '@/lib/service-tariff';
import type { RegistrationStory } from './registration';
import type { RequestStory } from './service-request';

/**
 * What a protocol names: a request for a service with the deadlines that its kept terms still have, or one for registration.
 * Without anything of who made it.
 */
export type Followed =
  | {
      readonly kind: 'SERVICE';
      readonly request: RequestStory;
      readonly deadlines: readonly ComputedDeadline[];
    }
  | { readonly kind: 'REGISTRATION'; readonly registration: RegistrationStory };
