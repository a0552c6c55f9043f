/** Below this stands the API; what stands elsewhere is for people. */
export const apiRoot = '/api/v1';

/** Where monitors ask, outside the API, whether the portal lives and whether it can serve. */
export const healthPaths: readonly string[] = ['/health/live', '/health/ready'];

/** Whether programs ask here: they are answered in JSON, also when they are refused, and never with a page. */
export function isForPrograms(path: string): boolean {
  return path.startsWith(`${apiRoot}/`) || healthPaths.includes(path);
}
