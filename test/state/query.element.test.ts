import {expect} from '@open-wc/testing';
import {
  all,
  button,
  chip,
  chips,
  count,
  hasFocus,
  IDS,
  listen,
  mount,
  one,
  openFilters,
  press,
  sortBy,
  textOf,
  titles,
  type,
  searchField,
} from '../list-page.js';

const shown = (list: {result: {films: readonly {id: string}[]}}): string[] =>
  list.result.films.map(film => film.id);

describe('searching by hand', () => {
  it('finds films, counts them and tells the page', async () => {
    const list = await mount();
    const changes = listen(document, 'film-query-change');
    await type(list, 'Berlin');
    expect(titles(list)).to.deep.equal(['The Fall of Berlin']);
    expect(count(list)).to.equal('1 of 10 films');
    expect(changes).to.have.length(1);
    expect(changes[0]!.query).to.equal('q=Berlin');
    expect(changes[0]!.total).to.equal(10);
    expect(changes[0]!.films.map(film => film.id)).to.deep.equal(['the-fall-of-berlin']);
    expect(list.query).to.equal('q=Berlin');
  });

  it('leaves what is typed alone: a space at the end does not vanish, and is no news', async () => {
    const list = await mount();
    await type(list, 'lenin');
    const changes = listen(list, 'film-query-change');
    await type(list, 'lenin ');
    expect(searchField(list).value).to.equal('lenin ');
    expect(changes).to.have.length(0);
  });

  it('says so when only near matches are shown', async () => {
    const list = await mount();
    await type(list, 'stalnigrad');
    expect(titles(list)[0]).to.equal('The Battle of Stalingrad');
    expect(list.result.approximate).to.equal(true);
    expect(one(list, '.status').textContent).to.contain('No exact match');
  });

  it('shows text from the field as text', async () => {
    const list = await mount();
    await type(list, '<img src=x onerror=alert(1)>');
    expect(all(list, 'img')).to.have.length(0);
  });
});

describe('filtering by hand', () => {
  it('joins values of one facet by or, facets by and', async () => {
    const list = await mount();
    await press(list, chip(list, 'Joseph Stalin'));
    expect(list.result.films).to.have.length(4);
    await press(list, chip(list, 'Vladimir Lenin'));
    expect(list.result.films).to.have.length(5);
    await press(list, chip(list, '1930s'));
    expect(shown(list)).to.deep.equal(['lenin-in-october']);
    expect(list.query).to.equal('leader=Joseph+Stalin&leader=Vladimir+Lenin&decade=1930s');
  });

  it('shows what each further choice would give, zeros too', async () => {
    const list = await mount();
    await press(list, chip(list, '1930s'));
    expect(chips(list, 'Decade')).to.deep.equal([
      '1930s 1',
      '1940s 4',
      '1950s 2',
      '1960s 2',
      '1980s 1',
    ]);
    expect(chips(list, 'Who leads')).to.contain('Village figure 0');
  });

  it('keeps the focus on the box that was ticked', async () => {
    const list = await mount();
    await press(list, button(list, 'Filters'));
    const box = chip(list, '1930s');
    box.focus();
    await press(list, box);
    expect(hasFocus(list, box)).to.equal(true);
    expect(chip(list, '1930s').checked).to.equal(true);
  });

  it('hides rare leaders behind a button, but never one that is chosen', async () => {
    const list = await mount('<soviet-film-list query="leader=Ivan+Konev"></soviet-film-list>');
    const before = chips(list, 'Leader on screen');
    expect(before).to.contain('Ivan Konev 1');
    expect(before).not.to.contain('Felix Dzerzhinsky 1');
    const {values} = list.result.facets.find(({name}) => name === 'leader')!;
    await press(list, button(list, `${values.length - before.length} more`));
    expect(chips(list, 'Leader on screen')).to.have.length(values.length);
    await press(list, button(list, 'Fewer'));
    expect(chips(list, 'Leader on screen')).to.deep.equal(before);
  });

  it('keeps a rare leader in sight who was chosen and is given up again', async () => {
    const list = await mount('<soviet-film-list query="leader=Ivan+Konev"></soviet-film-list>');
    const box = chip(list, 'Ivan Konev');
    await press(list, box);
    expect(list.query).to.equal('');
    expect(chip(list, 'Ivan Konev') === box, 'the same box, under the same hand').to.equal(true);
  });

  it('shows a chosen value that the collection lacks, so that it can be given up', async () => {
    const list = await mount('<soviet-film-list query="leader=Nobody"></soviet-film-list>');
    expect(chips(list, 'Leader on screen')).to.contain('Nobody 0');
    await press(list, chip(list, 'Nobody'));
    expect(list.query).to.equal('');
    expect(titles(list)).to.have.length(10);
  });

  it('unticks a box when the page takes the choice back at once', async () => {
    const list = await mount();
    list.addEventListener('film-query-change', () => (list.query = ''), {once: true});
    await press(list, chip(list, '1930s'));
    expect(list.query).to.equal('');
    expect(chip(list, '1930s').checked).to.equal(false);
  });

  it('shows the order that is in force when the page takes the choice back at once', async () => {
    const list = await mount();
    list.addEventListener('film-query-change', () => (list.query = ''), {once: true});
    await sortBy(list, 'title');
    expect((one(list, '[part=sort]') as HTMLSelectElement).value).to.equal('curated');
  });

  it('offers the facets that the host names, in its order, and no others', async () => {
    const list = await mount(
      '<soviet-film-list facets="studio based-on nonsense studio"></soviet-film-list>',
    );
    const names = list.result.facets.map(facet => facet.name);
    expect(names).to.deep.equal(['studio', 'based-on']);
    const offered = all(list, '[part=facets] button').map(textOf);
    expect(offered).to.deep.equal(['Studio', 'Based on']);
    openFilters(list);
    expect(all(list, 'legend').map(textOf)).to.deep.equal(offered);
  });

  it('obeys a facet in the query that is not offered', async () => {
    const list = await mount('<soviet-film-list query="studio=Lenfilm"></soviet-film-list>');
    expect(shown(list)).to.deep.equal(['the-star', 'the-great-turning-point']);
    expect(count(list)).to.equal('2 of 10 films');
  });
});

describe('sorting by hand', () => {
  const FIRST: Record<string, string> = {
    year: 'lenin-in-october',
    '-year': 'lenin-in-paris',
    title: 'the-battle-of-stalingrad',
    depicted: 'lenin-in-paris',
    curated: 'the-battle-of-stalingrad',
  };

  for (const key of Object.keys(FIRST)) {
    it(`by "${key}" puts ${FIRST[key]} first`, async () => {
      const list = await mount('<soviet-film-list query="sort=year"></soviet-film-list>');
      if (key === 'year') await sortBy(list, 'title');
      const changes = listen(list, 'film-query-change');
      await sortBy(list, key);
      expect(shown(list)[0]).to.equal(FIRST[key]);
      expect(changes.map(change => change.query)).to.deep.equal([list.query]);
    });
  }
});

describe('clearing', () => {
  it('by hand takes text and facets away, keeps the order and moves the focus to the search', async () => {
    const list = await mount();
    await sortBy(list, '-year');
    await type(list, 'lenin');
    await press(list, chip(list, '1930s'));
    const changes = listen(list, 'film-query-change');
    await press(list, button(list, 'Clear filters'));
    expect(changes.map(change => change.query)).to.deep.equal(['sort=-year']);
    expect(searchField(list).value).to.equal('');
    expect(hasFocus(list, one(list, '[part=search-input]'))).to.equal(true);
    expect(all(list, '[part=clear]')).to.have.length(0);
  });

  it('is offered where nothing is found', async () => {
    const list = await mount(
      '<soviet-film-list query="q=zzzz" controls="none"></soviet-film-list>',
    );
    expect(titles(list)).to.deep.equal([]);
    expect(one(list, '[part=empty]').textContent).to.contain('No film matches');
    await press(list, button(list, 'Clear filters'));
    expect(titles(list)).to.have.length(10);
  });

  it('from script fires no event', async () => {
    const list = await mount('<soviet-film-list query="q=lenin"></soviet-film-list>');
    const changes = listen(list, 'film-query-change');
    list.clear();
    await list.updateComplete;
    expect(titles(list)).to.have.length(10);
    expect(changes).to.have.length(0);
  });
});

describe('the page', () => {
  it('asks by attribute and by property, without an event, and reads back the canonical query', async () => {
    const list = await mount(
      '<soviet-film-list query="sort=-year&leader=Vladimir%20Lenin"></soviet-film-list>',
    );
    const changes = listen(list, 'film-query-change');
    expect(list.query).to.equal('leader=Vladimir+Lenin&sort=-year');
    expect(chip(list, 'Vladimir Lenin').checked).to.equal(true);
    list.query = 'q=chairman';
    await list.updateComplete;
    expect(shown(list)).to.deep.equal(['the-chairman']);
    list.removeAttribute('query');
    await list.updateComplete;
    expect(shown(list)).to.deep.equal(IDS);
    expect(changes).to.have.length(0);
  });

  it('sees states that its style sheet can use', async () => {
    const list = await mount('<soviet-film-list query="q=zzzz"></soviet-film-list>');
    expect(list.matches(':state(filtered):state(empty)')).to.equal(true);
    list.clear();
    await list.updateComplete;
    expect(
      list.matches(':state(filtered), :state(empty), :state(loading), :state(error)'),
    ).to.equal(false);
  });

  it('is not troubled by a listener that throws', async () => {
    const list = await mount();
    const silence = (event: ErrorEvent): void => event.preventDefault();
    const {onerror} = window;
    window.onerror = () => true;
    window.addEventListener('error', silence);
    list.addEventListener('film-query-change', () => {
      throw new Error('the host’s own');
    });
    await type(list, 'star');
    window.removeEventListener('error', silence);
    window.onerror = onerror;
    expect(titles(list)[0]).to.equal('The Star');
  });
});
