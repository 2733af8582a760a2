import { readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Is there a process with this id, ours or another account's? */
export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * False only where the process provably works in another directory: after a power cut an old process id may
 * belong to a stranger, and postgres itself would refuse to start because of it.
 */
export function mayWorkIn(pid: number, dir: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === dir;
  } catch {
    return true; // no /proc, or not ours to look into
  }
}

/** Waits until the process has ended; false when it is still there after the time given in milliseconds. */
export async function ended(pid: number, patience: number): Promise<boolean> {
  for (const until = Date.now() + patience; alive(pid); await sleep(20)) if (Date.now() > until) return false;
  return true;
}
