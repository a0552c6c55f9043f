/**
 * What Lei 13.460/2017, art. 7º, § 2º, has a service letter say of each service, in the customer's words and in lines. `path` is
 * where the service is done; without one it is done by telephone or in person.
 */
export interface PublicService {
  readonly name: string;
  readonly what: string;
  readonly requirements: readonly string[];
  readonly steps: readonly string[];
  readonly longestTime: readonly string[];
  readonly cost: readonly string[];
  readonly channel: readonly string[];
  readonly followUp: string;
  readonly path: string;
}
