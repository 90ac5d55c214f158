import type { SidecarContent } from './schema';

export function writeSidecar(_previousSource: string | undefined, _content: SidecarContent): string {
  throw new Error('todo');
}
