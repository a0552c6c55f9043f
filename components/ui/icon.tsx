import {
  Accessibility,
  ArrowLeftRight,
  ArrowRight,
  Ban,
  Building,
  Check,
  ChevronRight,
  CircleAlert,
  CircleCheck,
  Clock,
  Copy,
  CreditCard,
  Download,
  ExternalLink,
  FileText,
  Globe,
  Headset,
  Hourglass,
  House,
  IdCard,
  Info,
  LogOut,
  MapPin,
  OctagonAlert,
  Phone,
  Printer,
  ReceiptText,
  TriangleAlert,
} from 'lucide-react';

const icons = {
  accessibility: Accessibility,
  'arrow-right': ArrowRight,
  ban: Ban,
  building: Building,
  card: CreditCard,
  check: Check,
  'chevron-right': ChevronRight,
  'circle-alert': CircleAlert,
  'circle-check': CircleCheck,
  clock: Clock,
  copy: Copy,
  download: Download,
  external: ExternalLink,
  file: FileText,
  globe: Globe,
  headset: Headset,
  hourglass: Hourglass,
  house: House,
  'id-card': IdCard,
  info: Info,
  'map-pin': MapPin,
  'octagon-alert': OctagonAlert,
  phone: Phone,
  printer: Printer,
  receipt: ReceiptText,
  'sign-out': LogOut,
  switch: ArrowLeftRight,
  'triangle-alert': TriangleAlert,
} as const;

export type IconName = keyof typeof icons;

/** A picture that repeats what the words beside it say: always hidden from readers of the page, as tall as the text. */
export function Icon({ name, size = '1.25em' }: { name: IconName; size?: string | number }) {
  const Drawing = icons[name];
  return <Drawing aria-hidden focusable="false" size={size} strokeWidth={2} />;
}
