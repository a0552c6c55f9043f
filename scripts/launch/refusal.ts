/** A reason not to start that the operator can act on; its message is the whole answer, in Portuguese. */
export class LaunchRefusal extends Error {}
