import {
  Accessibility,
  ArrowLeftRight,
  Camera,
  ChartColumn,
  ChevronRight,
  CircleAlert,
  CircleCheck,
  Clock,
  Copy,
  Droplets,
  FileText,
  Globe,
  Headset,
  Hourglass,
  IdCard,
  Info,
  LogOut,
  MapPin,
  MessageSquare,
  OctagonAlert,
  Phone,
  Printer,
  Search,
  ShieldCheck,
  TriangleAlert,
  Wrench,
} from 'lucide-react';

const icons = {
  accessibility: Accessibility,
  chart: ChartColumn,
  'chevron-right': ChevronRight,
  'circle-alert': CircleAlert,
  'circle-check': CircleCheck,
  clock: Clock,
  copy: Copy,
  file: FileText,
  globe: Globe,
  headset: Headset,
  hourglass: Hourglass,
  'id-card': IdCard,
  info: Info,
  'map-pin': MapPin,
  message: MessageSquare,
  'octagon-alert': OctagonAlert,
  phone: Phone,
  printer: Printer,
  'shield-check': ShieldCheck,
  'sign-out': LogOut,
  switch: ArrowLeftRight,
  'triangle-alert': TriangleAlert,
  droplets: Droplets,
  wrench: Wrench,
  camera: Camera,
  search: Search,
} as const;

export type IconName = keyof typeof icons;

/** A picture that repeats what the words beside it say: always hidden from readers of the page, as tall as the text. */
export function Icon({ name, size = '1.25em' }: { name: IconName; size?: string | number }) {
  const Drawing = icons[name];
  return <Drawing aria-hidden focusable="false" size={size} strokeWidth={2} />;
}
