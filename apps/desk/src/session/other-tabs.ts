export type Word = 'touched' | 'locked' | 'left';

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('desk');

/** One person, one session, several tabs: a touch in one keeps the others open, a lock covers all. */
export const tellOtherTabs = (word: Word) => channel?.postMessage(word);

export const hearOtherTabs = (listener: (word: Word) => void) => {
  const hear = (event: MessageEvent<Word>) => listener(event.data);
  channel?.addEventListener('message', hear);
  return () => channel?.removeEventListener('message', hear);
};
