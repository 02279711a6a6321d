// Called by name from outside the page: a function sent there would carry names of the tool that built it.
let times: number[] | null = null;

/** Begins to note the milliseconds between frames. */
function startCounting(): void {
  const noted: number[] = [];
  times = noted;
  requestAnimationFrame((first) => {
    let last = first;
    const note = (now: number) => {
      if (times !== noted) return;
      noted.push(now - last);
      last = now;
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
}

function stopCounting(): readonly number[] {
  const noted = times ?? [];
  times = null;
  return noted;
}

Object.assign(window, { startCounting, stopCounting });
