/* global addEventListener, document */

// For the page around frames of frame.html: makes each as tall as what it shows. Only a frame of
// this page is listened to, and only for a number.
addEventListener('message', ({data, source}) => {
  if (data?.type !== 'soviet-film-list' || !(data.height > 0)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.style.height = `${Math.min(data.height, 50000)}px`;
  }
});
