import { useEffect, useRef } from 'react';

const FIVE_MINUTES = 300_000;

/** Asks anew every five minutes, so that a screen left open at the desk stays true. */
export function useFresh(retry: () => void): void {
  const latest = useRef(retry);
  useEffect(() => {
    latest.current = retry;
  });
  useEffect(() => {
    const timer = setInterval(() => latest.current(), FIVE_MINUTES);
    return () => clearInterval(timer);
  }, []);
}
