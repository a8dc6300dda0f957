import { useEffect, useState } from 'react';

const HALF_A_MINUTE = 30_000;

/** The moment, in milliseconds since 1970 UTC; fresh every half a minute and when the page comes back into view. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const tick = () => setNow(Date.now());
    const timer = setInterval(tick, HALF_A_MINUTE);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, []);
  return now;
}
