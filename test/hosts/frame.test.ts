import {expect} from '@open-wc/testing';

const hosts: unknown = await (await fetch('/hosts.json')).json();
const {origin} = hosts as {origin: string};

/** The first height beyond an empty page's that frame.html tells. */
async function heightOf(sandbox: string | null): Promise<number> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 600px; height: 300px; border: 0';
  if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
  const told = new Promise<number>(resolve => {
    window.addEventListener('message', ({data, source}: MessageEvent<{height: number}>) => {
      if (source === frame.contentWindow && data.height > 400) resolve(data.height);
    });
  });
  frame.src = `${origin}/frame.html?view=list`;
  document.body.append(frame);
  const height = await told;
  frame.remove();
  return height;
}

describe('frame.html from another origin', () => {
  it('is as tall in a sandbox that allows nothing but scripts as without: its styles come too', async () => {
    expect(await heightOf('allow-scripts')).to.equal(await heightOf(null));
  });
});
