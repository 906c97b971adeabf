/* global addEventListener, document */

// For the page around frames of frame.html: makes each that has the attribute data-soviet-film-list
// as tall as what it shows. Put it before the frames, because they tell their height when it changes
// and answer no questions. Only these frames are listened to, and only for a number.
addEventListener('message', ({data, source}) => {
  if (data?.type !== 'soviet-film-list' || !(data.height > 0)) return;
  for (const frame of document.querySelectorAll('iframe[data-soviet-film-list]')) {
    if (frame.contentWindow !== source) continue;
    // With `box-sizing: border-box`, which many sites give to everything, the border comes on top.
    const border = frame.offsetHeight - frame.clientHeight;
    frame.style.height = `${Math.min(data.height, 50000) + border}px`;
  }
});
