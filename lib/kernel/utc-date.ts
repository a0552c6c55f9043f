/**
 * A Date whose "local" time is UTC, so that date-fns, which reads local time, gives the same day in every
 * time zone. The process's own zone will not do: Kiritimati has no 31 December 1994, São Paulo no midnight on
 * some spring days.
 */
export class UtcDate extends Date {
  override getTimezoneOffset = () => 0;
  override getFullYear = () => this.getUTCFullYear();
  override getMonth = () => this.getUTCMonth();
  override getDate = () => this.getUTCDate();
  override getDay = () => this.getUTCDay();
  override getHours = () => this.getUTCHours();
  override getMinutes = () => this.getUTCMinutes();
  override getSeconds = () => this.getUTCSeconds();
  override getMilliseconds = () => this.getUTCMilliseconds();
  override setFullYear = (...parts: Parameters<Date['setUTCFullYear']>) => this.setUTCFullYear(...parts);
  override setMonth = (...parts: Parameters<Date['setUTCMonth']>) => this.setUTCMonth(...parts);
  override setDate = (day: number) => this.setUTCDate(day);
  override setHours = (...parts: Parameters<Date['setUTCHours']>) => this.setUTCHours(...parts);
}
