/** Six meanings, one colour each, the same on every screen; text on ground is at least 4.5 : 1 in both modes. */
export type Tone = 'neutral' | 'info' | 'waiting' | 'good' | 'bad' | 'ended';

interface Colours {
  ground: string;
  text: string;
  edge: string;
}

export const TONES: Readonly<Record<'light' | 'dark', Readonly<Record<Tone, Colours>>>> = {
  light: {
    neutral: { ground: '#eef1f2', text: '#26343a', edge: '#6b7a80' },
    info: { ground: '#e1effa', text: '#0b3d63', edge: '#2b6ca3' },
    waiting: { ground: '#fdf0d2', text: '#5c3b00', edge: '#9a6a00' },
    good: { ground: '#e0f3e6', text: '#0f4a26', edge: '#2c7a4b' },
    bad: { ground: '#fde5e3', text: '#7c1712', edge: '#b3362e' },
    ended: { ground: '#f6f6f6', text: '#4a4a4a', edge: '#757575' },
  },
  dark: {
    neutral: { ground: '#2a3338', text: '#e3eaed', edge: '#8b9aa1' },
    info: { ground: '#12304a', text: '#cfe6fa', edge: '#6aaade' },
    waiting: { ground: '#3d2e0b', text: '#fbe3ae', edge: '#d3a23a' },
    good: { ground: '#123322', text: '#c8f0d6', edge: '#5fb883' },
    bad: { ground: '#431a18', text: '#ffd9d6', edge: '#e5827b' },
    ended: { ground: '#242424', text: '#c4c4c4', edge: '#8a8a8a' },
  },
};
