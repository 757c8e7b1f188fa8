import type { KeyValueStore } from '../project/ports.ts'
import { type PageHead, type PagePassage, pageKey } from './page.ts'
import { type FoundPassage, findIn, indexOf, type PageIndex } from './search.ts'
import { loadSpaces, type WeighedSpace } from './space.ts'

/** Where the pages of all workspaces lie. */
export type PageStore = {
  readonly lists: KeyValueStore<PageHead[]>
  readonly passages: KeyValueStore<PagePassage[]>
}

/** Looks in the institution's own pages. */
export type Pages = {
  /** What the pages of a workspace say to a question, best first; nothing where they do not speak of it, or there are none. */
  find(workspace: string, question: string): Promise<readonly FoundPassage[]>
}

/** Looks pages up; the index of a workspace is built when first asked, and again when its list has changed. */
export function pagesOver({ lists, passages }: PageStore, synonyms: readonly (readonly string[])[]): Pages {
  let spaces: readonly WeighedSpace[] | undefined
  const built = new Map<string, { readonly of: string; readonly index: PageIndex }>()
  return {
    async find(workspace, question) {
      const heads = await lists.get(encodeURIComponent(workspace))
      if (!heads?.length) return []
      const of = JSON.stringify(heads)
      const known = built.get(workspace)
      if (known?.of === of) return findIn(known.index, question)
      const pages = await Promise.all(
        heads.map(async (head) => ({ head, passages: (await passages.get(pageKey(workspace, head.id))) ?? [] })),
      )
      spaces ??= loadSpaces()
      const index = indexOf(pages, { synonyms, spaces })
      built.set(workspace, { of, index })
      if (built.size > most) built.delete(built.keys().next().value ?? '')
      return findIn(index, question)
    },
  }
}

/** How many workspaces have their index in memory. */
const most = 20

/** Adds a page, or takes the place of the one with the same title. The passages are kept first, so that no list names what is not there. */
export async function addPage(
  { lists, passages }: PageStore,
  workspace: string,
  page: { readonly head: PageHead; readonly passages: PagePassage[] },
): Promise<'added' | 'replaced'> {
  await passages.set(pageKey(workspace, page.head.id), page.passages)
  const before = await changed(lists, workspace, (heads) => [
    ...heads.filter(({ title }) => title !== page.head.title),
    page.head,
  ])
  const old = before.filter(({ title, id }) => title === page.head.title && id !== page.head.id)
  for (const { id } of old) await passages.delete(pageKey(workspace, id))
  return old.length ? 'replaced' : 'added'
}

/** Takes a page out by its title; false where there is none. */
export async function removePage({ lists, passages }: PageStore, workspace: string, title: string): Promise<boolean> {
  const before = await changed(lists, workspace, (heads) => heads.filter((head) => head.title !== title))
  const gone = before.filter((head) => head.title === title)
  for (const { id } of gone) await passages.delete(pageKey(workspace, id))
  return gone.length > 0
}

/** The pages of a workspace, by title. */
export const pagesOf = async ({ lists }: PageStore, workspace: string): Promise<PageHead[]> =>
  ((await lists.get(encodeURIComponent(workspace))) ?? []).toSorted((a, b) => (a.title < b.title ? -1 : 1))

/** Changes the list of a workspace, whoever else does at the same time; resolves to the list before. */
async function changed(
  lists: PageStore['lists'],
  workspace: string,
  change: (heads: readonly PageHead[]) => PageHead[],
): Promise<PageHead[]> {
  const key = encodeURIComponent(workspace)
  for (;;) {
    const before = await lists.get(key)
    const after = change(before ?? [])
    if (before ? await lists.swap(key, before, after) : await lists.add(key, after)) return before ?? []
  }
}
