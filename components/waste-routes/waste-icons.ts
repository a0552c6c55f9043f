import type { IconName } from '@/components/ui/icon';
import type { WasteKind } from '@/lib/waste-routes';

/** The sign of each kind of waste. */
export const wasteIcons = { HOUSEHOLD: 'trash', RECYCLABLE: 'recycle' } as const satisfies Record<
  WasteKind,
  IconName
>;
