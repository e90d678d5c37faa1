import { pages } from '../pages/registry.ts';

/** Navigation, title and the page that the path names. */
export function Shell({ path }: { readonly path: string }) {
  const page = pages.find(({ id }) => path === `/${id}`) ?? pages[0];
  return (
    <>
      <nav aria-label="Pages">
        <ul>
          {pages.map(({ id, title }) => (
            <li key={id}>
              <a href={`/${id}`} aria-current={id === page.id ? 'page' : undefined}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <h1>{page.title}</h1>
        <page.Body />
      </main>
    </>
  );
}
