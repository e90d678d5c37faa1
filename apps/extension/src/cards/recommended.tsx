import { defineCard } from './define-card.ts';
import { RecommendedItem } from './recommended-item.tsx';

/** At most three items to give to the buyer, each with the reason it is there. */
export const recommended = defineCard({
  id: 'recommended',
  title: 'recommended.title',
  isRelevant: () => true,
  reportsSeen: true,
  Body(props) {
    const { recommendations } = props.context;
    if (recommendations.length === 0) return <p className="soft">{props.words.say('recommended.none')}</p>;
    return (
      <ol className="recommended">
        {recommendations.map((item) => (
          <RecommendedItem key={item.contentId} item={item} {...props} />
        ))}
      </ol>
    );
  },
});
