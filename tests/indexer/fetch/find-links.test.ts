import { describe, expect, it } from 'vitest';
import { findLinks } from '#indexer/fetch/find-links.ts';
import { isFeedOrSitemap } from '#indexer/fetch/is-feed-or-sitemap.ts';

const BASE = new URL('https://cong.example/rss');
const found = (text: string) => findLinks(text, BASE).map(({ pathname }) => pathname);

describe('feeds and sitemaps', () => {
  it.each([
    ['<rss version="2.0"><channel/></rss>', true],
    ['<?xml version="1.0"?>\n<?xml-stylesheet type="text/xsl" href="a.xsl"?>\n<!-- x -->\n<urlset></urlset>', true],
    ['<!DOCTYPE rss PUBLIC "x" "y"><rss></rss>', true],
    ['\uFEFF<feed xmlns="http://www.w3.org/2005/Atom"></feed>', true],
    ['<rdf:RDF xmlns:rdf="x"><item/></rdf:RDF>', true],
    ['<atom:feed xmlns:atom="http://www.w3.org/2005/Atom"></atom:feed>', true],
    ['<!doctype html><html><body>rss</body></html>', false],
    ['<!-- <rss> --><html></html>', false],
    ['<feedback>…</feedback>', false],
    ['rss', false],
  ])('%j: %s', (text, is) => {
    expect(isFeedOrSitemap(text)).toBe(is);
  });

  it('are told from a page that begins with many comments at once', () => {
    expect(isFeedOrSitemap(`${'<!-- ghi chú -->'.repeat(5000)}<html></html>`)).toBe(false);
  });

  it('are read however deep somebody nests them', () => {
    const feed = (inside: string) => `<rss><channel><item><link>/mot</link>${inside}</item></channel></rss>`;
    expect(found(feed('<a>'.repeat(4000)))).toEqual(['/mot']);
    expect(found(feed('<![CDATA[<br>]]><!-- <br> --><a/>'.repeat(6000)))).toEqual(['/mot']);
    expect(found(feed('<item><link>'.repeat(800_000)))).toEqual([]);
  });

  it('list articles by link or by permanent identifier, whatever the prefix of their tags', () => {
    const items = [
      '<item><link>/a</link><guid>/khong-phai</guid></item>',
      '<item><guid>https://cong.example/b</guid></item>',
      '<item><guid isPermaLink="false">https://cong.example/c</guid></item>',
      '<item><link><![CDATA[https://cong.example/d?x=1&y=2]]></link></item>',
    ];
    expect(found(`<rss><channel><link>/trang-chu</link>${items.join('')}</channel></rss>`)).toEqual(['/a', '/b', '/d']);
    const map = '<s:urlset xmlns:s="x"><s:url><s:loc>/e</s:loc></s:url></s:urlset>';
    expect(found(map)).toEqual(['/e']);
  });

  it('list of an Atom entry the page itself, not its answers, its files or the feed', () => {
    const entry =
      '<entry><link rel="replies" href="/tra-loi"/><link rel="alternate" href="/bai"/><link rel="edit" href="/sua"/></entry>';
    expect(found(`<feed><link rel="self" href="/atom"/>${entry}<entry><link href="/bai-2"/></entry></feed>`)).toEqual([
      '/bai',
      '/bai-2',
    ]);
  });

  it('list no pictures of an article as pages', () => {
    const url = '<url><loc>/a</loc><image:image><image:loc>/anh</image:loc></image:image></url>';
    expect(found(`<urlset>${url}</urlset>`)).toEqual(['/a']);
  });
});
